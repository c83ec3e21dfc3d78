/** An application that knows the countries as services only. */
module org.example.agency {
  requires org.arendal.core;
}
