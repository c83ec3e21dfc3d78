package org.arendal.spark;
