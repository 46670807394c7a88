/** How the statements of sql/ get their values and their transactions. Knows neither shop nor CounterPoint. */
package io.tillbridge.statements;
