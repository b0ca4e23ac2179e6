import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** What may be wider than the page scrolls inside itself; the keyboard reaches it. */
export function ScrollRegion({ label, className, children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has to take the arrow keys
    <div className={className} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
