import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** As many as the bot remembers answers of, so that its memory of them is full before measuring begins. */
const before = 1100;
const presses = 1000;

/** How much memory stays behind after many presses, with all garbage collected before and after. */
export async function memoryGrowth(press: () => Promise<unknown>): Promise<string> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const many = async (times: number) => {
    for (let n = 0; n < times; n += 1) await press();
  };
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  const start = used();
  await many(before);
  const full = used();
  await many(presses);
  const end = used();
  return [
    `Memory: ${megabytes(start)} MB, ${megabytes(full)} MB with the answers of the last presses remembered,`,
    `${megabytes(end)} MB after ${presses} presses more: ${((end - full) / presses / 1024).toFixed(2)} KB a press.`,
  ].join(' ');
}
