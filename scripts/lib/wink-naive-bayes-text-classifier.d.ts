declare module 'wink-naive-bayes-text-classifier' {
  interface Classifier {
    definePrepTasks(tasks: readonly ((text: string) => readonly string[])[]): number;
    defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): boolean;
    learn(text: string, label: string): boolean;
    consolidate(): boolean;
    predict(text: string): string;
  }
  function winkNaiveBayes(): Classifier;
  export = winkNaiveBayes;
}
