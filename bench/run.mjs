// `npm run bench [-- --quick]`: measures the built single file beside its peers in Chromium, prints the
// report and writes it to bench/results.md. For a look while working: --quick (under two minutes),
// --sizes 20,1000, --only vis-timeline, --single FILE (as it lies, not built), --out FILE.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { at } from '../scripts/build/entries.mjs';
import { Bench } from './browser.mjs';
import { builtFile } from './built-file.mjs';
import { measureDates } from './dates.mjs';
import { machine } from './machine.mjs';
import { measureAll } from './measure/all.mjs';
import { phasesScript } from './phases-script.mjs';
import { report } from './report/page.mjs';
import { serve } from './server.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    only: { type: 'string', multiple: true },
    single: { type: 'string' },
    out: { type: 'string' },
  },
});

const plan = {
  quick: values.quick,
  sizes: (values.sizes ?? (values.quick ? '20' : '20,1000,10000,100000,1000000'))
    .split(',')
    .map(Number),
  only: values.only,
  runs: values.quick ? 1 : 5,
  limit: values.quick ? 10_000 : 60_000,
};

const single = values.single ? path.resolve(values.single) : at('dist/event-timeline.js');
const size = await builtFile(single, values.single === undefined);
// Before the browser starts: dates are read in Node, and nothing else is to run meanwhile.
const dates = await measureDates(values.quick ? 3 : 9);
const server = await serve(await phasesScript(), single);
let bench;
try {
  bench = await Bench.start(server.address);
  const before = machine(bench.version);
  const results = await measureAll(bench, server, plan);
  const command = `npm run bench${values.quick ? ' -- --quick' : ''}`;
  const text = report({ ...results, size, dates }, before, { command, runs: plan.runs });
  writeFileSync(values.out ?? at('bench/results.md'), text);
  console.log(`\n${text}`);
} finally {
  await bench?.close();
  await server.close();
}
