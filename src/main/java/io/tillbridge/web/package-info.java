/** The edges of HTTP: who may come in, and in what shape bodies and answers travel. What is asked lies in routes/web. */
package io.tillbridge.web;
