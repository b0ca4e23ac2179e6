/** The product's mark: a ruler with one vermilion pointer. */
export function Mark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden>
      <rect x="1" y="5" width="24" height="14" rx="1.5" fill="var(--brand)" />
      <path d="M4.5 5v7M8 5v4M11.5 5v4M15 5v7M18.5 5v4M22 5v4" stroke="var(--surface)" strokeWidth="1.4" />
      <path d="m15 15-4 7h8z" fill="var(--son)" stroke="var(--surface)" strokeWidth="1.2" />
    </svg>
  );
}
