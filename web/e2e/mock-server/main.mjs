import process from 'node:process';
import { mockServer } from './server.mjs';

console.log(`The application with canned answers: ${await mockServer().listen(Number(process.env.PORT ?? 4173))}`);
