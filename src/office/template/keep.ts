import type { Link, Part } from '../package';
import type { Brought, FoundLink } from './parts';
import { TemplateError } from './fault';

/** What masters and layouts may lead to and is taken along. Whatever else they hold is an object, a program or a file elsewhere. */
const TAKEN = new Set(['slideMaster', 'slideLayout', 'theme', 'themeOverride', 'image', 'hdphoto', 'notesMaster', 'font', 'tags']);
const ADDRESS = /^(?:https?:|mailto:)/i;
const XML = /[/+]xml$/;

const last = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

function linkOf(link: FoundLink, source: string): Link {
  const { id, type, target, external } = link;
  const kind = last(type);
  if (external ? kind !== 'hyperlink' || !ADDRESS.test(target) : !TAKEN.has(kind)) throw new TemplateError('embedded', source);
  return { id, type, target, ...(external ? { external } : {}) };
}

/** These parts and everything they lead to, as they are. Throws a `TemplateError` where that would take along more than looks. */
export function keptParts(file: Brought, starts: readonly string[]): readonly Part[] {
  const found = new Map<string, Part>();
  const waiting = [...starts];
  for (;;) {
    const path = waiting.shift();
    if (path === undefined) return [...found.values()];
    if (found.has(path)) continue;
    const type = file.typeOf(path);
    const links = file.links(path).map((link) => linkOf(link, path));
    const body = XML.test(type) && type !== 'image/svg+xml' ? file.text(path) : file.bytes(path);
    found.set(path, { path, type, body, ...(links.length > 0 ? { links } : {}) });
    waiting.push(...links.flatMap((l) => (l.external ? [] : [l.target])));
  }
}
