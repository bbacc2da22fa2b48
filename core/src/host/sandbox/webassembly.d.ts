/** What the sandbox uses of WebAssembly; Node has it, but the types of Node do not say so. */
declare namespace WebAssembly {
  class Memory {
    /** Sizes in pages of 64 KiB. */
    constructor(size: { readonly initial: number; readonly maximum: number });
    readonly buffer: ArrayBuffer;
  }

  interface Module {
    readonly [Symbol.toStringTag]: string;
  }

  function compile(bytes: Uint8Array): Promise<Module>;
}
