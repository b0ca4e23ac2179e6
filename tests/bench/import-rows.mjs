import { createWriteStream, existsSync, statSync } from 'node:fs';
import { once } from 'node:events';

/** Rows of the file that is imported, about 125 bytes each. */
export const ROWS = 1_000_000;

const HEAD = 'txn_id,project_id,txn_type,txn_on,value_on,amount,currency,partner_id,fund,source_doc';
const TYPES = ['2', '3', '4', '7', '11'];
const PARTNERS = ['JICA', 'WB', 'EU', 'UNDP', 'KOICA', 'GIZ'];
const QUARTERS = ['I', 'II', 'III', 'IV'];
const two = (/** @type {number} */ n) => String(n).padStart(2, '0');

/**
 * @param {number} i
 * @param {boolean} wrong on a day that no calendar has
 */
function line(i, wrong) {
  const year = 2016 + (i % 10);
  const day = wrong ? `${year}-02-31` : `${year}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`;
  const amount = `${((i * 7919) % 90_000_000) + 1000}.${two(i % 100)}`;
  const doc = `BC giải ngân quý ${QUARTERS[i % 4]}/${year} số ${i % 5000}/BC-HTQT`;
  const project = `DA-${String(i % 3600).padStart(5, '0')}`;
  return `GD-${String(i).padStart(8, '0')},${project},${TYPES[i % 5]},${day},${day},${amount},${i % 3 ? 'USD' : 'VND'},${PARTNERS[i % 6]},vien_tro,"${doc}"\n`;
}

/**
 * Writes the file of transactions that the import is measured with, once.
 * @param {string} path
 * @param {boolean} [wrong] none of its rows can be taken
 */
export async function writeRows(path, wrong = false) {
  if (existsSync(path)) return statSync(path).size;
  const out = createWriteStream(path);
  out.write(`${HEAD}\n`);
  for (let i = 0; i < ROWS; i += 1000) {
    let text = '';
    for (let j = i; j < i + 1000; j += 1) text += line(j, wrong);
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return statSync(path).size;
}
