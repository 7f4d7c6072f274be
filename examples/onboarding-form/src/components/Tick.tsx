import type { ReactNode } from "react";

interface TickProps {
  readonly checked: boolean;
  readonly set: (on: boolean) => void;
  readonly children: ReactNode;
}

/** Something to be ticked, with what it says. */
export const Tick = ({ checked, set, children }: TickProps) => (
  <label className="tick">
    <input type="checkbox" checked={checked} onChange={({ target }) => set(target.checked)} />
    {children}
  </label>
);
