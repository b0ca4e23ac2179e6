/** Files of a drop, folders walked through. Names keep no path: a table is named by its file alone. */
export async function droppedFiles(items: DataTransferItemList): Promise<readonly File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found = await Promise.all(entries.map(filesOf));
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

const TABLE = /\.(csv|parquet|thuocdo)$/i;

/** What a folder holds for the loader, and what it holds besides. Hidden files are nobody's. */
export function sorted(files: readonly File[]): { readonly tables: readonly File[]; readonly others: readonly File[] } {
  const seen = files.filter((f) => !f.name.startsWith('.'));
  return { tables: seen.filter((f) => TABLE.test(f.name)), others: seen.filter((f) => !TABLE.test(f.name)) };
}
