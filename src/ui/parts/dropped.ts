/** Endings that a person can pick, for an `accept`. */
export const PICKED = '.csv,.tsv,.txt,.xlsx,.xlsm,.zip,.gz,.parquet,.pq';

/** Files of a drop, folders walked through. Names keep no path: a table is named by its file alone. */
export async function droppedFiles(items: DataTransferItemList): Promise<readonly File[]> {
  const given = [...items].filter((item) => item.kind === 'file').map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  // What comes from a letter or another page is a file without a place in a folder.
  const found = await Promise.all(given.map((one) => (one === null ? [] : one instanceof File ? [one] : filesOf(one))));
  return found.flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  // A reader gives at most a hundred entries a call and an empty list at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    inside.push(...some);
  }
  return (await Promise.all(inside.map(filesOf))).flat();
}

/** What can hold tables. Old workbooks are among them: they are refused with what to do, not passed over. */
const TABLE = /\.(csv|tsv|txt|parquet|pq|xlsx|xlsm|xls|xlsb|zip|gz|thuocdo)$/i;
/** Papers that go with an export. */
const PAPER = /^(readme|license|changelog)\b/i;

/** What a folder holds for the loader, and what it holds besides. Hidden files are nobody's. */
export function sorted(files: readonly File[]): { readonly tables: readonly File[]; readonly others: readonly File[] } {
  const seen = files.filter((f) => !f.name.startsWith('.'));
  const isTable = ({ name }: File) => TABLE.test(name) && !PAPER.test(name);
  return { tables: seen.filter(isTable), others: seen.filter((f) => !isTable(f)) };
}
