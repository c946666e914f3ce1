/** Given names of women, of many languages in Latin letters; names that men bear too are left out. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `Ada Agatha Agnes Aleksandra Alexandra Alice Amelia Amy Ana Anastasia Angela Anita Ann Anna Anne Annie Antonia Barbara Beatrice
Bella Bertha Betty Brigitte Carla Carmen Carolina Caroline Catherine Cecilia Charlotte Clara Claire Clare Constance Corazon Cynthia
Deborah Diana Dolores Dora Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Eliza Elizabeth Ellen Elsa Emilia Emily Emma Erica
Esther Ethel Eugenia Eva Eve Fatima Fiona Flora Florence Frances Gertrude Golda Grace Greta Hannah Harriet Helen Helena Helga Hilda
Ida Indira Ines Inge Ingrid Irene Isabel Isabella Jane Janet Jennifer Jenny Jessica Jill Joan Johanna Josephine Joyce Judith Julia
Julie Karen Karin Katharine Katherine Kathleen Laura Lena Lillian Linda Lisa Louise Lucia Lucy Lydia Magdalena Margaret Margarita
Margarete Margot Maria Marianne Marie Marina Martha Mary Mathilda Matilda Maud Mildred Miriam Monica Nancy Natalia Natalie Nina Nora
Olga Olivia Patricia Paula Pauline Petra Phoebe Phyllis Rachel Rebecca Regina Rita Rosa Rose Rosemary Ruth Sabine Sally Sandra Sara
Sarah Shirley Simone Sirimavo Sofia Sonia Sophia Sophie Stella Susan Susanna Sylvia Tatiana Teresa Theresa Ursula Valentina Vera
Veronica Victoria Violet Virginia Wilhelmina Winifred Yvonne Zoe`.split(/\s+/),
);
