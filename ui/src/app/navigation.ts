import type { ReactiveController, ReactiveControllerHost } from 'lit';

function linkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  return event.composedPath().find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement && target.href !== '');
}

/** Whether a click is an ordinary one on a link within the application. Another language means another start of it. */
function isInternal(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const to = new URL(link.href);
  const language = (url: URL | Location) => new URLSearchParams(url.search).get('lang');
  return (
    plain &&
    !event.defaultPrevented &&
    to.origin === location.origin &&
    !to.pathname.startsWith('/api/') &&
    !link.hasAttribute('download') &&
    link.target === '' &&
    language(to) === language(location)
  );
}

/** Goes to an address as a link to it would. */
export function goTo(address: string): void {
  history.pushState(null, '', address);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** Follows links without loading the page anew, and tells its host where the reader is. */
export class Navigation implements ReactiveController {
  private pathname = location.pathname;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    /** Called when the reader has come to another view, and not merely to another part of the same one. */
    private readonly onArrive: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('click', this.follow);
    window.addEventListener('popstate', this.move);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('click', this.follow);
    window.removeEventListener('popstate', this.move);
  }

  /** Goes to an address in place of the present one. */
  replace(address: string): void {
    history.replaceState(null, '', address);
    this.pathname = location.pathname;
    this.host.requestUpdate();
  }

  private readonly follow = (event: Event): void => {
    const link = event instanceof MouseEvent ? linkOf(event) : undefined;
    if (link && isInternal(event as MouseEvent, link)) {
      event.preventDefault();
      history.pushState(null, '', link.href);
      this.move();
    }
  };

  private readonly move = (): void => {
    if (this.pathname !== location.pathname) {
      this.pathname = location.pathname;
      this.onArrive();
    }
    this.host.requestUpdate();
  };
}
