import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/global.css';
import './styles/print.css';
import { exporting } from './exporting';
import { router } from './router';
import { ExportingContext } from '../ui/parts/figure/exporting';

/** Answers never change under a pack's hash; nothing is asked over a network. */
const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: 30 * 60_000,
      structuralSharing: false,
      networkMode: 'always',
      retry: false,
      refetchOnWindowFocus: false,
    },
  },
});

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no #app');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <ExportingContext value={exporting}>
        <RouterProvider router={router} />
      </ExportingContext>
    </QueryClientProvider>
  </StrictMode>,
);
