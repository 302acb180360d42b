/** End without a word when the reader of our output has gone (`glossator … | head`), as a filter should. */
export function quietOnClosedPipe(): void {
	for (const stream of [process.stdout, process.stderr])
		stream.on("error", (error: NodeJS.ErrnoException) => {
			if (error.code === "EPIPE") process.exit(0);
			throw error;
		});
}
