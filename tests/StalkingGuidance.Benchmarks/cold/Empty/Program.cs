// What every .NET console program costs.
Console.WriteLine("999");
