const QUERY_PARAMETER = 'meeting';
const CODE_PATTERN = /^([A-Z]{3})-?([A-Z]{3})-?([A-Z]{3})$/;

/** Parses a code that was typed or pasted: `abc def ghi` or a whole link. Null if there is none. */
export function parseMeetingCode(text: string): string | null {
  const typed = codeInLink(text.trim()) ?? text;
  const groups = CODE_PATTERN.exec(typed.toUpperCase().replace(/[\s–—]/g, ''));
  return groups ? groups.slice(1).join('-') : null;
}

export const CODE_HINT = 'Meeting codes have nine letters, like ABC-DEF-GHJ.';

/**
 * The meeting link that opened this page, or null without one. Its code is null if it is invalid.
 */
export function meetingLinkInUrl(): { readonly code: string | null } | null {
  const code = new URLSearchParams(location.search).get(QUERY_PARAMETER);
  return code === null ? null : { code: parseMeetingCode(code) };
}

/** Keeps the code in the URL, so that a reload returns to the meeting. */
export function setCodeInUrl(code: string | null): void {
  const url = new URL(location.href);
  if (code) url.searchParams.set(QUERY_PARAMETER, code);
  else url.searchParams.delete(QUERY_PARAMETER);
  history.replaceState(null, '', url);
}

function codeInLink(text: string): string | null {
  return URL.canParse(text) ? new URL(text).searchParams.get(QUERY_PARAMETER) : null;
}
