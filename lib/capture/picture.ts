import { bytesToHex } from '@noble/hashes/utils.js'

/** A picture's bytes are hashed once, on arrival, and never touched again. */
export interface Picture {
  blob: Blob
  sha256: string
  thumbnail: Blob
}

const THUMBNAIL_PX = 320

/** From the `data:` address that `captureVisibleTab` gives. */
export async function pictureFrom(dataUrl: string): Promise<Picture> {
  const bytes = Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (c) => c.charCodeAt(0))
  const blob = new Blob([bytes], { type: 'image/png' })
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return { blob, sha256: bytesToHex(new Uint8Array(digest)), thumbnail: await thumbnailOf(blob) }
}

async function thumbnailOf(blob: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(blob)
  const scale = Math.min(1, THUMBNAIL_PX / bitmap.width)
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale))
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return canvas.convertToBlob({ type: 'image/webp', quality: 0.8 })
}

/** For a message: views cannot open the database, and a Blob does not survive a message. */
export async function dataUrlOf(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let binary = ''
  // In slices: one call takes no more arguments than the stack holds.
  for (let i = 0; i < bytes.length; i += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return `data:${blob.type};base64,${btoa(binary)}`
}
