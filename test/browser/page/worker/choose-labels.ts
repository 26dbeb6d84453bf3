import { deepLabels } from '../../../../src/controllers/work/labels.ts';

// For the test that frames this page: twice, for the second time nobody may ask for a worker.
Object.assign(globalThis, { chosen: [] });
const { chosen } = globalThis as unknown as { chosen: object[] };
const u = Float64Array.from({ length: 25_000 }, (_, i) => (i * 900) / 25_000);
const importance = new Uint8Array(u.length).fill(3);
const numbers = { u, importance, rows: 4, box: 160, gap: 14, levels: 10 };
chosen.push(await deepLabels(numbers));
chosen.push(await deepLabels(numbers));
