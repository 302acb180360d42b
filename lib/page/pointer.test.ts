// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { watchPointer } from "./pointer.ts";

it("asks at most once a frame, about where the pointer came to rest", () => {
	const frames: (() => void)[] = [];
	vi.spyOn(window, "requestAnimationFrame").mockImplementation((run) =>
		frames.push(() => run(0)),
	);
	const asked: number[] = [];
	const painted = {
		passages: [],
		passageAt: (x: number) => {
			asked.push(x);
			return null;
		},
		setCurrent: () => undefined,
		undo: () => undefined,
		done: Promise.resolve(),
	};
	watchPointer(
		document,
		() => painted,
		() => undefined,
		new AbortController().signal,
	);
	const move = (clientX: number, pointerType = "mouse") =>
		document.dispatchEvent(
			new PointerEvent("pointermove", { clientX, pointerType }),
		);
	move(10);
	move(20);
	move(30);
	move(40, "touch");
	for (const frame of frames.splice(0)) frame();
	expect(asked).toEqual([30]);
	move(50);
	expect(frames).toHaveLength(1);
});
