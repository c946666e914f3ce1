/** The part of saxon-js 2.7 that is used here; the package ships no types. */
declare module 'saxon-js' {
  /** A node of the engine's own tree. */
  export interface SaxonNode {
    readonly nodeType: number;
    readonly textContent: string | null;
    readonly firstChild: SaxonNode | null;
    readonly localName?: string;
    readonly namespaceURI?: string | null;
    getAttribute?(name: string): string | null;
  }

  export interface SaxonTransformOptions {
    /** A compiled stylesheet (SEF), parsed; it may be used again. */
    stylesheetInternal: object;
    sourceText?: string;
    sourceNode?: SaxonNode;
    stylesheetParams?: Record<string, unknown>;
    destination: 'serialized';
    initialMode?: string;
    initialTemplate?: string;
    /** What `href` of secondary results is relative to. */
    baseOutputURI?: string;
    deliverMessage?(content: SaxonNode, errorCode: unknown): void;
    /** Says what to do with a secondary result; without it, the engine writes the file itself, wherever it is. */
    deliverResultDocument?(uri: URL | string): {
      destination: 'serialized';
      save(uri: URL | string, text: string, encoding: string): void;
    };
  }

  /** What the engine throws. */
  export interface SaxonError extends Error {
    readonly code?: string;
    readonly xsltLineNr?: string | number;
    readonly xsltModule?: string;
  }

  export interface SaxonJS {
    transform(options: SaxonTransformOptions): { principalResult: string | null };
    atom(value: unknown, type: string): unknown;
  }

  const saxon: SaxonJS;
  // biome-ignore lint/style/noDefaultExport: the package is CommonJS, and this is how it arrives
  export default saxon;
}
