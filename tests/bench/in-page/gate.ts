export { couldBeAiRegulation as run } from "../../../lib/page/gate.ts";
