import { save } from '../save';
import type { Export, Exporting, Format } from './exporting';

/** Makes the file and keeps it; answers its name. */
export async function download(exporting: Exporting, input: Export, format: Format): Promise<string> {
  const name = exporting.name(input.figure, format);
  save(name, await exporting.write(input, format));
  return name;
}

/**
 * Puts the picture on the clipboard, or keeps it as a file where that is not allowed.
 * The blob is passed as a promise: some browsers allow copying only inside the click itself.
 */
export async function copyImage(exporting: Exporting, input: Export): Promise<'copied' | 'kept'> {
  const picture = exporting.write(input, 'png');
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return 'copied';
  } catch {
    save(exporting.name(input.figure, 'png'), await picture);
    return 'kept';
  }
}
