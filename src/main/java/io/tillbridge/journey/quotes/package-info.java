/** Prices over HTTP and from the command line: what is asked, what is answered, how often, and what is kept of it. */
package io.tillbridge.journey.quotes;
