#!/usr/bin/env node
import { ensureDependencies, runWithProjectNode } from "./ensure.mjs";

ensureDependencies();
runWithProjectNode("lib/cli/main.ts", process.argv.slice(2));
