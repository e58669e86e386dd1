/// <reference types="office-js" />
/** Opens a workbook made in memory. */
import { HostFailure } from '../core/host/types';
import { abilities } from './abilities';
import { hostFailure } from './failures';
import { answered } from './run';

/** @throws HostFailure */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  if (!abilities().newWorkbook) throw new HostFailure('unsupported');
  try {
    await answered(Excel.createWorkbook(base64(bytes)));
  } catch (error) {
    throw hostFailure(error);
  }
}

/** As many characters as a call takes arguments without harm. */
const CHUNK = 8_192;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
