package dev.entente.serve;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;

/** Answers queries with no more than so many rows, and runs no Java that a query names. */
final class LimitedQuery extends SPARQL_QueryDataset {
  private final long limit;

  LimitedQuery(long limit) {
    this.limit = limit;
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    if (query.toString().contains("<java:")) {
      ServletOps.errorForbidden("Functions written in Java may not be called");
    }
    if (!query.isAskType() && (query.getLimit() == Query.NOLIMIT || query.getLimit() > limit)) {
      query.setLimit(limit);
    }
  }
}
