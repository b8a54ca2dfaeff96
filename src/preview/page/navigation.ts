import type { Card, Navigation } from './card-types.ts';

/** The cards of the panel, the visible one last. */
export type Stack = readonly Card[];

function step(stack: Stack, navigation: Navigation): Stack {
  if (navigation.pushCard !== undefined) return [...stack, navigation.pushCard];
  if (navigation.updateCard !== undefined) return [...stack.slice(0, -1), navigation.updateCard];
  if (navigation.pop === true) return stack.length > 1 ? stack.slice(0, -1) : stack;
  if (navigation.popToRoot === true) return stack.slice(0, 1);
  if (navigation.popToCard !== undefined) {
    const at = stack.map(({ name }) => name).lastIndexOf(navigation.popToCard);
    return at < 0 ? stack : stack.slice(0, at + 1);
  }
  return stack;
}

/** The stack after those steps. */
export function applyNavigations(stack: Stack, navigations: readonly Navigation[]): Stack {
  return navigations.reduce(step, stack);
}
