import { type ComponentChildren, hydrate, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { laterSteps, takingOver } from './hydration.ts';

interface Props {
  readonly class: string;
  readonly children: ComponentChildren;
}

/** Shows its children in a tree of its own, whose root is its element. */
const OwnTree = ({ class: name, children }: Props) => {
  const element = useRef<HTMLDivElement>(null);
  const { current: tree } = useRef({ isAwake: false, children });
  tree.children = children;
  const show = (): void => {
    if (tree.isAwake && element.current) render(tree.children, element.current);
  };
  useLayoutEffect(() => {
    const root = element.current;
    if (!root) return undefined;
    const wake = () => {
      tree.isAwake = root.isConnected;
      root.dispatchEvent(new Event(takingOver, { bubbles: true }));
      // As the server rendered it; what has changed since is shown in the next step.
      hydrate(children, root);
    };
    tree.isAwake = !root.hasChildNodes();
    if (!tree.isAwake) laterSteps.push(wake, show);
    return () => render(null, root);
  }, []);
  useLayoutEffect(show);
  // Preact leaves what is in it alone while it hydrates, and makes it empty otherwise.
  return <div ref={element} class={name} dangerouslySetInnerHTML={{ __html: '' }} />;
};

const Rendered = (props: Props) => <div {...props} />;

/**
 * A part of a tool that is hydrated in a task of its own, so that the browser can answer a touch between it and the rest. It is a tree
 * by itself, which follows the tool's: nothing in it may ask for a context of Preact.
 */
export const Later = import.meta.env.SSR ? Rendered : OwnTree;
