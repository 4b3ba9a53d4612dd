/** The parts of citation-js that are used here; the packages bring no types. */
declare module '@citation-js/core' {
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } } };
    input: { chain(text: string): Record<string, unknown>[] };
    output: { format(name: 'bibtex' | 'ris', items: readonly object[]): string };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
