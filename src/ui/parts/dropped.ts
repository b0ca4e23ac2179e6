/** Endings that a person can pick, for an `accept`. */
export const PICKED = '.csv,.tsv,.txt,.xlsx,.xlsm,.zip,.gz,.parquet,.pq';

/** What was picked last where a person begins, among what the pages remember. */
export const PICKED_LAST = ['picked'] as const;

export interface PickedLast {
  readonly files: readonly File[];
  /** Names that are no tables, and were not read. */
  readonly others: readonly string[];
}

/** Files of a drop, folders walked through. Names keep no path: a table is named by its file alone. */
export async function droppedFiles(items: DataTransferItemList): Promise<readonly File[]> {
  const given = [...items].filter((item) => item.kind === 'file').map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const found = await Promise.all(given.map(filesOf));
  // A folder tells its files in no order that a person would know.
  return found
    .flat()
    .map(plainlyNamed)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }));
}

/** Signs that cannot be seen, or turn what follows them round: a name must not look like another. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/** The same file under the name that is seen. */
export function plainlyNamed(file: File): File {
  const name = file.name.replace(UNSEEN, '');
  return name === file.name ? file : new File([file], name, { type: file.type, lastModified: file.lastModified });
}

/** What comes from a letter or another page is a file without a place in a folder. */
async function filesOf(entry: FileSystemEntry | File | null): Promise<readonly File[]> {
  if (entry === null || entry instanceof File) return entry === null ? [] : [entry];
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
/** Papers that go with an export, hidden files, and what Excel leaves beside a workbook that is open. */
const PAPER = /^(?:(?:readme|license|changelog)\b|\.|~\$)/i;

/** What a folder holds for the loader, and what it holds besides: that is named, whatever it is. */
export function sorted(files: readonly File[]): { readonly tables: readonly File[]; readonly others: readonly File[] } {
  const isTable = ({ name }: File) => TABLE.test(name) && !PAPER.test(name);
  return { tables: files.filter(isTable), others: files.filter((f) => !isTable(f)) };
}
