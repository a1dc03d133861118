export { createBot } from './create-bot';
