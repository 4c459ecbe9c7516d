import type { ComponentChildren } from 'preact'

/** The scrolling part of a tab; it takes the focus so that it can be scrolled by keyboard. */
export const TabPanel = ({ children }: { children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box without a control in it can be scrolled by no key else
  <div class="scroll" role="tabpanel" id="tab-panel" tabIndex={0}>
    {children}
  </div>
)
