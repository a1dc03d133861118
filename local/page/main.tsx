import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { readPlace } from './place';

/** The channel, or the tab alone; who asks for the one does not load the other. */
const { bare } = readPlace(window.location.search);
const loading = bare ? import('./tab/bare-tab').then(({ BareTab }) => BareTab) : import('./app').then(({ App }) => App);

const root = document.getElementById('root');
if (root) loading.then((page) => createRoot(root).render(createElement(page)));
