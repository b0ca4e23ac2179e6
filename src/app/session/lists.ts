import { recognise } from '../../ingest/recognise';
import { sampleFiles } from './sample';
import type { Source } from './sources';

/** What every pack needs and no unit makes up: the sample has them as they are in the real world. */
const LISTS = new Set(['units', 'unit_changes', 'partners', 'periods', 'code_lists']);

/** The lists of units, partners, periods and codes that come with the product, but those that these files bring. Throws where they are not there. */
export async function sharedLists(given: readonly { readonly name: string }[]): Promise<readonly Source[]> {
  const tables = new Set(given.map(({ name }) => recognise(name)?.name));
  const { files } = await sampleFiles();
  return files.filter(({ name }) => {
    const table = recognise(name)?.name;
    return table !== undefined && LISTS.has(table) && !tables.has(table);
  });
}
