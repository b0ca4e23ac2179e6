import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
  stripSearchParams,
} from '@tanstack/react-router';
import type { Scope } from '../domain/scope';
import { changesAddress } from '../ui/changes/address';
import { qualityAddress } from '../ui/data/quality/address';
import { catalogueAddress, indicatorAddress } from '../ui/indicator/address';
import { reportAddress } from '../ui/report/address';
import { reviewAddress } from '../ui/review/address';
import { contributionAddress } from '../ui/contribution/address';
import { workbenchAddress } from '../ui/workbench/address';
import { addressSchema, DEFAULTS } from './address';
import { NotFound } from './not-found';
import { PageFailed } from './page-failed';
import { parseQuery, writeQuery } from './query-text';
import { Shell } from './shell/shell';

const SCOPE_KEYS: (keyof Scope)[] = ['pack', 'p', 'from', 'to', 'cmp', 'u', 'pt', 'view', 'cur', 'asof', 'lang'];

const root = createRootRoute({
  validateSearch: addressSchema,
  search: { middlewares: [stripSearchParams(DEFAULTS), retainSearchParams(SCOPE_KEYS)] },
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: PageFailed,
});

const board = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/board'), 'BoardPage'),
});

const indicators = createRoute({
  getParentRoute: () => root,
  path: '/indicators',
  validateSearch: catalogueAddress,
  component: lazyRouteComponent(() => import('./pages/indicators'), 'IndicatorsPage'),
});

const indicator = createRoute({
  getParentRoute: () => root,
  path: '/indicators/$id',
  validateSearch: indicatorAddress,
  component: lazyRouteComponent(() => import('./pages/indicator'), 'IndicatorPage'),
});

const contribution = createRoute({
  getParentRoute: () => root,
  path: '/contribution',
  validateSearch: contributionAddress,
  component: lazyRouteComponent(() => import('./pages/contribution'), 'ContributionPage'),
});

const data = createRoute({
  getParentRoute: () => root,
  path: '/data',
  component: lazyRouteComponent(() => import('./pages/data'), 'DataPage'),
});

const changes = createRoute({
  getParentRoute: () => root,
  path: '/changes',
  validateSearch: changesAddress,
  component: lazyRouteComponent(() => import('./pages/changes'), 'ChangesPage'),
});

const quality = createRoute({
  getParentRoute: () => root,
  path: '/quality',
  validateSearch: qualityAddress,
  component: lazyRouteComponent(() => import('./pages/quality'), 'QualityPage'),
});

const report = createRoute({
  getParentRoute: () => root,
  path: '/report',
  validateSearch: reportAddress,
  component: lazyRouteComponent(() => import('./pages/report'), 'ReportPage'),
});

const deck = createRoute({
  getParentRoute: () => root,
  path: '/deck',
  component: lazyRouteComponent(() => import('./pages/deck'), 'DeckPage'),
});

const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  validateSearch: reviewAddress,
  component: lazyRouteComponent(() => import('./pages/review'), 'ReviewPage'),
});

const method = createRoute({
  getParentRoute: () => root,
  path: '/method',
  component: lazyRouteComponent(() => import('./pages/method'), 'MethodPage'),
});

const workbench = createRoute({
  getParentRoute: () => root,
  path: '/sql',
  validateSearch: workbenchAddress,
  component: lazyRouteComponent(() => import('./pages/workbench'), 'WorkbenchPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    board,
    indicators,
    indicator,
    contribution,
    data,
    changes,
    quality,
    report,
    review,
    method,
    deck,
    workbench,
  ]),
  history: createHashHistory(),
  parseSearch: parseQuery,
  stringifySearch: writeQuery,
  defaultErrorComponent: PageFailed,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
