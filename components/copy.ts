/**
 * Puts text on the clipboard from inside a click. The page's `permissions-policy` can block the modern
 * way even for our own frame; the old command still works there (measured, Chromium 156).
 * False when both are refused: the caller then says so and leaves the text selected.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    field.style.cssText = 'position:fixed;top:0;left:0;opacity:0'
    document.body.append(field)
    field.select()
    const done = document.execCommand('copy')
    field.remove()
    return done
  }
}
