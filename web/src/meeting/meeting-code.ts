const QUERY_PARAMETER = 'meeting';
const CODE_PATTERN = /^([A-Z]{3})-?([A-Z]{3})-?([A-Z]{3})$/;

/** The code in what somebody typed or pasted: `abc def ghi`, or a whole link; null when there is none. */
export function parseMeetingCode(text: string): string | null {
  const typed = codeInLink(text.trim()) ?? text;
  const groups = CODE_PATTERN.exec(typed.toUpperCase().replace(/[\s–—]/g, ''));
  return groups ? groups.slice(1).join('-') : null;
}

/** What a code looks like, for those who typed or followed something else. */
export const CODE_HINT = 'Meeting codes have nine letters, like ABC-DEF-GHJ.';

/** The link to a meeting that brought somebody here; its code is null when it is not right. */
export function meetingLinkInUrl(): { readonly code: string | null } | null {
  const code = new URLSearchParams(location.search).get(QUERY_PARAMETER);
  return code === null ? null : { code: parseMeetingCode(code) };
}

/** Keeps the meeting in the address, so that a reload comes back to it. */
export function setCodeInUrl(code: string | null): void {
  const url = new URL(location.href);
  if (code) url.searchParams.set(QUERY_PARAMETER, code);
  else url.searchParams.delete(QUERY_PARAMETER);
  history.replaceState(null, '', url);
}

function codeInLink(text: string): string | null {
  return URL.canParse(text) ? new URL(text).searchParams.get(QUERY_PARAMETER) : null;
}
