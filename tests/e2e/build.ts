import { build } from 'wxt'

/** The end-to-end tests run the extension as it is shipped. */
export default async function setup(): Promise<void> {
  await build({ root: process.cwd() })
}
