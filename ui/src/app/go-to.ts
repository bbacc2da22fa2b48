/** Goes to another state of the same view, as a link would: it can be gone back from. */
export function goTo(address: string): void {
  history.pushState(null, '', address);
  window.dispatchEvent(new PopStateEvent('popstate'));
}
