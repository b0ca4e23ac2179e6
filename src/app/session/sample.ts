import { array, boolean, fallback, isoDate, nullable, number, object, optional, parse, pipe, string } from 'valibot';
import { held, type Sources } from './sources';

const manifestSchema = object({
  synthetic: fallback(boolean(), true),
  asOf: optional(nullable(pipe(string(), isoDate())), null),
  tables: array(object({ file: string(), rows: number() })),
});

/** Where the sample lies. */
export const FOLDER = `${import.meta.env.BASE_URL}sample/`;

/** A file of our own address. Throws where it is not there, or where something else answers in its place. */
async function own(path: string): Promise<Response> {
  const response = await fetch(FOLDER + path);
  if (!response.ok) throw new Error(`sample/${path}: HTTP ${response.status}`);
  return response;
}

/** The sample pack that comes with the product, by its list of files. */
export async function sampleFiles(): Promise<Sources> {
  const { synthetic, asOf, tables } = parse(manifestSchema, await (await own('manifest.json')).json());
  return held({
    synthetic,
    asOf,
    prepared: true,
    files: tables.map(({ file, rows }) => ({ name: file, rows, bytes: async () => new Uint8Array(await (await own(file)).arrayBuffer()) })),
  });
}
