const input = `Input (told from each file's name and first characters unless you say it):
  --input KIND       html, text, ndjson or warc (a web archive)
  --ndjson           short for --input ndjson: one
                     {"id","url"?,"title"?,"publishedAt"?,"lang"?,"html"|"text"} a line
  FILE …             files, or folders of .html, .txt, .ndjson and .warc files, packed (.gz) or not;
                     - or nothing: standard input

What the story does not say itself:
  --lang TAG         its language: en, ja, zh-Hant, …
  --published DATE   the day it was published, as in 2025-04-15
  --url ADDRESS      its address
  --title TEXT       its title. A text file's first line is taken for it where it looks like one; the text
                     itself is never changed, so the line stays in it.`;

export const annotateHelp = `Usage: npx glossator annotate [options] [FILE …|-]

Reads stories and prints what the law has to do with them. Nothing leaves this machine.

${input}

Output:
  --format FORMAT    json (an array, the default), ndjson (one gloss a line), markdown (to read),
                     csv (one row for each law in play, for a spreadsheet)
  --output FILE      write there instead of standard output; its ending tells the format
  --resume           go on after a stop: stories whose lines stand in the output file are passed over, a line
                     that was cut off is written anew (ndjson only)
  --today DATE       the day on which the law is read (default: today)
  --jobs N           worker threads (default: one for each core)
  -h, --help         this text

Stories come out in the order in which they came in. What cannot be read is told on standard error, by file or
line, and the rest is still written. Exit code: 0 if all was read, 2 if any was not. On a terminal a bar shows how
far it is. docs/corpora.md shows how to run it on several machines.

Examples:
  npx glossator annotate story.html
  npx glossator annotate --published 2025-04-15 --format markdown story.txt
  npx glossator annotate --ndjson --format csv stories.ndjson > laws.csv
  npx glossator annotate --output glosses.ndjson --resume crawl.warc.gz
  curl -s https://example.org/story | npx glossator annotate --url https://example.org/story -`;

export const extractHelp = `Usage: npx glossator extract [options] [FILE …|-]

Prints the story of a page alone, without navigation, share boxes, related stories and comments.

${input}

Output:
  --format FORMAT    json (an array of articles, the default) or text (title, a blank line, the body)
  -h, --help         this text

Examples:
  npx glossator extract story.html
  npx glossator extract --format text pages/`;
