/** What our statements need of CounterPoint's database, held against what is there: no writing where it does not fit. */
package io.tillbridge.contract;
