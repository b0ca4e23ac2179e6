import type { Part } from './package';
import { element, xml } from './xml';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/** Title and language of a file, and what made it. No day and no person: the same content gives the same bytes. */
export function propertyParts(title: string, language: string): readonly Part[] {
  return [
    {
      path: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      root: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      body: element(
        'cp:coreProperties',
        { 'xmlns:cp': CORE, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        element('dc:title', {}, xml(title)),
        element('dc:creator', {}, 'Thước đo'),
        element('dc:language', {}, language),
      ),
    },
    {
      path: 'docProps/app.xml',
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      root: 'extended-properties',
      body: element(
        'Properties',
        { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
        element('Application', {}, 'Thước đo'),
      ),
    },
  ];
}
