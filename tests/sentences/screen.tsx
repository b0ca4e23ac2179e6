import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, Link, RouterContextProvider } from '@tanstack/react-router';
import { isValidElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Answer, Series } from '../../src/domain/answer';
import type { Question } from '../../src/domain/question';
import { addressSchema } from '../../src/app/address';
import { parseQuery, writeQuery } from '../../src/app/query-text';
import { type Asker, type Session, SessionContext } from '../../src/ui/parts/session';
import { type Words, WordsContext } from '../../src/ui/parts/text';

/** An answer, and what was asked. */
export interface Answered {
  readonly question: Question;
  readonly answer: Answer;
  /** A point of a course over time: nothing is compared with it. */
  readonly course: boolean;
}

export interface Seen<T> {
  readonly value: T;
  readonly answered: readonly Answered[];
}

function answeredBy([, , kind, asked]: readonly unknown[], data: unknown): readonly Answered[] {
  if (data === undefined) return [];
  if (kind === 'ask') return [{ question: asked as Question, answer: data as Answer, course: false }];
  if (kind !== 'series') return [];
  const [question] = asked as readonly [Question];
  return (data as Series).points.map((answer) => ({ question: { ...question, period: answer.period }, answer, course: true }));
}

/** Asks the same thing once: answers are immutable. */
export function askedOnce(asker: Asker): Asker {
  const known = new Map<string, Promise<unknown>>();
  const once = <T,>(key: unknown, ask: () => Promise<T>): Promise<T> => {
    const text = JSON.stringify(key);
    const found = (known.get(text) as Promise<T> | undefined) ?? ask();
    known.set(text, found);
    return found;
  };
  return {
    ...asker,
    ask: (question) => once(question, () => asker.ask(question)),
    series: (question, periods) => once([question, periods], () => asker.series(question, periods)),
    contribution: (question) => once(['contribution', question], () => asker.contribution(question)),
    labels: (dimension) => once(['labels', dimension], () => asker.labels(dimension)),
  };
}

/** The addresses of the product, without what they show. */
const routes = () => {
  const root = createRootRoute({ validateSearch: addressSchema });
  const at = (path: string) => createRoute({ getParentRoute: () => root, path });
  return root.addChildren([
    at('/'),
    at('/indicators'),
    at('/indicators/$id'),
    at('/contribution'),
    at('/data'),
    at('/report'),
    at('/review'),
    at('/method'),
  ]);
};

/**
 * What the hooks and components of the pages come to over one pack, without a document: rendered, their questions answered by the
 * engine, and rendered again until none is left.
 */
export class Screen {
  readonly #session: Session;
  constructor(session: Session) {
    this.#session = session;
  }

  /** What `look`, called where hooks may be called, gives back once everything it asks is answered; and those answers. */
  async see<T>(address: string, words: Words, look: () => T): Promise<Seen<T>> {
    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const router = createRouter({
      routeTree: routes(),
      history: createMemoryHistory({ initialEntries: [address] }),
      parseSearch: parseQuery,
      stringifySearch: writeQuery,
    });
    await router.load();
    for (let round = 0; round < 20; round++) {
      const found: { value?: T } = {};
      const Look = (): ReactNode => {
        found.value = look();
        return null;
      };
      renderToStaticMarkup(
        <QueryClientProvider client={client}>
          <RouterContextProvider router={router}>
            <SessionContext value={this.#session}>
              <WordsContext value={words}>
                <Look />
              </WordsContext>
            </SessionContext>
          </RouterContextProvider>
        </QueryClientProvider>,
      );
      const all = client.getQueryCache().getAll();
      const open = all.filter((q) => q.state.status === 'pending' && (q.options as { enabled?: boolean }).enabled !== false);
      if (open.length === 0) return { value: found.value as T, answered: all.flatMap((q) => answeredBy(q.queryKey, q.state.data)) };
      await Promise.all(open.map((q) => q.fetch()));
    }
    throw new Error(`${address} never comes to rest`);
  }
}

type Called = (props: unknown) => ReactNode;
interface Inner {
  readonly type?: unknown;
  readonly render?: (props: unknown, ref: null) => ReactNode;
}

const isClass = (type: unknown): boolean =>
  typeof type === 'function' && Boolean((type.prototype as { isReactComponent?: unknown } | undefined)?.isReactComponent);

/** What a component gives back for these props; memoised ones and those with a ref are opened. */
function rendered({ type, props }: ReactElement): ReactNode {
  if (typeof type === 'function') return (type as Called)(props);
  const inner = type as unknown as Inner;
  if (typeof inner.render === 'function') return inner.render(props, null);
  return typeof inner.type === 'function' ? (inner.type as Called)(props) : null;
}

/** Every element that a node holds, outermost first, components opened on the way. Only where hooks may be called. */
function* elements(node: ReactNode, stop: (element: ReactElement) => boolean): Generator<ReactElement | string> {
  if (typeof node === 'string' || typeof node === 'number') yield String(node);
  else if (Array.isArray(node)) for (const child of node) yield* elements(child as ReactNode, stop);
  else if (isValidElement(node)) {
    yield node;
    if (stop(node)) return;
    const plain = typeof node.type === 'string' || typeof node.type === 'symbol' || node.type === Link || isClass(node.type);
    yield* elements(plain ? (node.props as { children?: ReactNode }).children : rendered(node), stop);
  }
}

/** The props of every place at which a component stands inside a node. */
export function propsIn<P>(node: ReactNode, component: (props: P) => ReactNode): readonly P[] {
  const found = [...elements(node, (e) => e.type === component)];
  return found.flatMap((element) => (typeof element !== 'string' && element.type === component ? [element.props as P] : []));
}

/** The props of every element of that name inside a node. */
export function elementsIn(node: ReactNode, name: string): readonly Readonly<Record<string, unknown>>[] {
  const found = [...elements(node, () => false)];
  return found.flatMap((e) => (typeof e !== 'string' && e.type === name ? [e.props as Readonly<Record<string, unknown>>] : []));
}

/** The words of a node, one text a place of the page; what is only drawn is not opened. */
export function textsOf(node: ReactNode, drawn: readonly unknown[] = []): readonly string[] {
  const stop = (e: ReactElement): boolean => BLOCKS.has(String(e.type)) || drawn.includes(e.type);
  const texts: string[] = [];
  const walk = (of: ReactNode): void => {
    for (const element of elements(of, stop)) {
      if (typeof element === 'string') texts.push(element);
      else if (BLOCKS.has(String(element.type))) texts.push(inline((element.props as { children?: ReactNode }).children));
    }
  };
  const inline = (of: ReactNode): string => {
    const parts: string[] = [];
    for (const element of elements(of, stop)) {
      if (typeof element === 'string') parts.push(element);
      else if (BLOCKS.has(String(element.type))) texts.push(inline((element.props as { children?: ReactNode }).children));
      else if (PLACES.has(String(element.type))) parts.push(' ');
    }
    return parts.join('').replaceAll(/ +/g, ' ');
  };
  walk(node);
  return texts.map((text) => text.trim()).filter(Boolean);
}

/** Stand apart on the page, or beside each other. */
const PLACES = new Set(['span', 'small', 'div', 'button']);
const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'dd', 'dt', 'li', 'td', 'th', 'figcaption', 'caption']);
