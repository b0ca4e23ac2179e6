/** Hatchings of the open and the unknown; ids are per drawing, since a page holds several. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}C`} width="4.4" height="4.4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="1.5" height="4.4" fill="var(--c1-2)" />
      </pattern>
      <pattern id={`${id}U`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width="1.2" height="5" fill="var(--line-3)" />
      </pattern>
    </defs>
  );
}
