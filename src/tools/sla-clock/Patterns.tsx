/** What does not count is told by its pattern, so that it can be seen without colours too. */
export const Patterns = () => (
  <defs>
    <pattern id="dw-pattern-night" width="8" height="8" patternUnits="userSpaceOnUse">
      <path d="M-2 10 10-2M-2 2 2-2M6 10l4-4" />
    </pattern>
    <pattern id="dw-pattern-weekend" width="6" height="6" patternUnits="userSpaceOnUse">
      <circle cx="3" cy="3" r="1.3" />
    </pattern>
    <pattern id="dw-pattern-closed-date" width="7" height="7" patternUnits="userSpaceOnUse">
      <path d="M0 0 7 7M7 0 0 7" />
    </pattern>
    <pattern id="dw-pattern-outside-hours" width="6" height="6" patternUnits="userSpaceOnUse">
      <path d="M0 3H6" />
    </pattern>
    <pattern id="dw-pattern-summarised" width="6" height="6" patternUnits="userSpaceOnUse">
      <path d="M3 0V6" />
    </pattern>
  </defs>
);
