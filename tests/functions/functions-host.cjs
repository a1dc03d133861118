/**
 * Stands in for the Azure Functions host: puts `@azure/functions-core` where the bundle looks for it, as the host's
 * Node.js worker does, loads the app's `main`, and calls what it is asked to, and prints as JSON what was registered and
 * answered: `node functions-host.cjs <folder> '[["name", {http request}], …]' '{"url": answer, …}'`, the last being all of
 * the internet there is.
 */
const Module = require('node:module');
const { join } = require('node:path');

const registered = [];
let model;
const core = {
  version: '4.0.0',
  hostVersion: '4.1040.0',
  log: () => undefined,
  registerFunction: (metadata, callback) => registered.push({ metadata, callback }),
  registerHook: () => ({ dispose: () => undefined }),
  setProgrammingModel: (value) => {
    model = value;
  },
  Disposable: class {
    dispose() {}
  },
};
const original = Module.prototype.require;
Module.prototype.require = function (id) {
  return id === '@azure/functions-core' ? core : original.call(this, id);
};

async function invoke(name, http) {
  const { metadata, callback } = registered.find((entry) => entry.metadata.name === name);
  const lines = [];
  const coreContext = {
    invocationId: 'invocation-1',
    request: {
      inputData: [{ name: Object.keys(metadata.bindings)[0], data: http ? { http } : { json: '{}' } }],
      triggerMetadata: {},
    },
    metadata,
    log: (level, _category, message) => lines.push({ level, message }),
  };
  const invocation = model.getInvocationModel(coreContext);
  const { context, inputs } = await invocation.getArguments();
  const result = await invocation.invokeFunction(context, inputs, callback);
  const { returnValue } = await invocation.getResponse(context, result);
  const { statusCode, headers, body } = returnValue?.http ?? {};
  return { statusCode, headers, body: Buffer.from(body?.bytes ?? body?.string ?? '').toString(), lines };
}

async function main([folder, calls = '[]', internet = '{}']) {
  const pages = JSON.parse(internet);
  globalThis.fetch = async (url) =>
    pages[url] ? Response.json(pages[url]) : Promise.reject(new TypeError(`no ${url} here`));
  const before = performance.now();
  require(join(folder, require(join(folder, 'package.json')).main));
  const loadedInMs = Math.round(performance.now() - before);
  const answers = [];
  for (const [name, http] of JSON.parse(calls)) answers.push(await invoke(name, http));
  const functions = registered.map(({ metadata: { name, bindings } }) => ({ ...Object.values(bindings)[0], name }));
  const frameworkLoaded = Object.keys(require.cache).filter((file) => file.endsWith('bot-framework.js')).length > 0;
  // Large answers leave in parts: the process ends when the last has left.
  process.stdout.write(`${JSON.stringify({ functions, answers, frameworkLoaded, loadedInMs })}\n`, () =>
    process.exit(0),
  );
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
