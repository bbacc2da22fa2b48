// tsyringe reads constructor injection through the Reflect metadata API, so this comes before any class of the core.
import 'reflect-metadata';
