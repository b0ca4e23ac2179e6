import type { Source } from './source';

/** `from → to` with what both are called; the table of src/README.md. */
const FOUNDATION = ['domain'] as const;
const PORTS = ['engine/port', 'store/port'] as const;
const PACKED = ['archive'] as const;
const LOGIC = [
  'domain',
  'i18n',
  'figures',
  'office',
  'analysis',
  'ingest',
  'indicators',
  'contribution',
  'diff',
  'quality',
  'review',
  'workbench',
  'exports',
  ...PORTS,
] as const;

export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: ['data'],
  i18n: FOUNDATION,
  'engine/port': FOUNDATION,
  'store/port': FOUNDATION,
  arrow: FOUNDATION,
  engine: [...FOUNDATION, 'engine/port', 'arrow'],
  archive: FOUNDATION,
  store: [...FOUNDATION, 'store/port', ...PACKED],
  analysis: FOUNDATION,
  ingest: [...FOUNDATION, 'engine/port', 'arrow', ...PACKED],
  indicators: [...FOUNDATION, 'engine/port', 'queries', 'data'],
  review: [...FOUNDATION, 'engine/port', 'queries', 'data'],
  contribution: [...FOUNDATION, 'engine/port', 'indicators'],
  diff: [...FOUNDATION, 'engine/port', 'indicators'],
  quality: [...FOUNDATION, 'engine/port', 'indicators', 'queries'],
  workbench: [...FOUNDATION, 'engine/port', 'indicators'],
  figures: [...FOUNDATION, 'i18n'],
  office: [...FOUNDATION, ...PACKED],
  exports: [...FOUNDATION, 'i18n', 'figures', 'office', 'arrow', ...PACKED],
  'ui/parts': [...FOUNDATION, 'i18n', 'figures'],
  'ui/*': [...LOGIC, 'ui/parts'],
  cli: [...LOGIC, 'arrow', 'archive', 'engine', 'store', 'data', 'queries'],
  app: [...LOGIC, 'arrow', 'archive', 'engine', 'store', 'ui/parts', 'ui/*', 'data', 'queries'],
};

/** The layer a file belongs to; features are `ui/<name>`. `null`: outside the layered folders. */
export function layerOf(path: string): string | null {
  const [root, layer, third] = path.split('/');
  if (root === 'data' || root === 'queries') return root;
  if (root !== 'src' || layer === undefined || third === undefined) return null;
  if (layer === 'ui') return `ui/${third}`;
  if ((layer === 'engine' || layer === 'store') && /^port\.ts$/.test(third)) return `${layer}/port`;
  return layer;
}

function allowedFor(layer: string): readonly string[] | undefined {
  return MAY_IMPORT[layer] ?? (layer.startsWith('ui/') ? MAY_IMPORT['ui/*'] : undefined);
}

/** Imports that go against the direction, each as a sentence that says what to do instead. */
export function layerFaults(files: readonly Source[]): readonly string[] {
  return files.flatMap((file) => {
    const own = layerOf(file.path);
    if (own === null) return [];
    const allowed = allowedFor(own);
    if (!allowed)
      return [
        `${file.path}: "${own}" is no layer. Put the file into one of ${Object.keys(MAY_IMPORT).join(', ')}, or add the layer to src/README.md and tests/architecture/layers.ts.`,
      ];
    return file.imports.flatMap(({ file: target, line }) => {
      const other = target === null ? null : layerOf(target);
      if (other === null || other === own || allowed.includes(other)) return [];
      const isFeature = other.startsWith('ui/') && other !== 'ui/parts';
      if (isFeature && allowed.includes('ui/*')) return [];
      const advice =
        isFeature && own.startsWith('ui/')
          ? 'Features never know each other: move what both need to ui/parts, or let app/ join them.'
          : `"${own}" may import only ${allowed.join(', ') || 'nothing'}. Move the shared part down, or pass it in as an argument.`;
      return [`${file.path}:${line} imports ${target}. ${advice}`];
    });
  });
}

/** Import cycles, types included, each once as the ring of its files. */
export function cycles(files: readonly Source[]): readonly (readonly string[])[] {
  const targets = new Map(files.map((file) => [file.path, file.imports.flatMap(({ file: target }) => (target === null ? [] : [target]))]));
  const rings: string[][] = [];
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    if (state.get(path) === 'done' || !targets.has(path)) return;
    if (state.get(path) === 'open') return void rings.push([...trail.slice(trail.indexOf(path)), path]);
    state.set(path, 'open');
    trail.push(path);
    for (const target of targets.get(path) ?? []) visit(target);
    trail.pop();
    state.set(path, 'done');
  };
  for (const path of targets.keys()) visit(path);
  return rings;
}
