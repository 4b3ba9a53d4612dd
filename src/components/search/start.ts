import { Room } from './room.ts';

const parts = {
  form: part('form', HTMLFormElement),
  field: part('field', HTMLInputElement),
  status: part('status', HTMLElement),
  results: part('results', HTMLElement),
  more: part('more', HTMLButtonElement),
  template: part('template', HTMLTemplateElement),
};
new Room(parts).open();

function part<Type extends HTMLElement>(name: string, type: new () => Type): Type {
  const element = document.querySelector(`[data-part="${name}"]`);
  if (!(element instanceof type)) throw new Error(`The search page has no ${name}.`);
  return element;
}
